package fm.podwright.publisher.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

/// How an answer is written to one connection: whether to a HEAD, and whether the connection stays.
record Writing(boolean isHead, boolean keepsAlive) {
  HttpResponse whole(Reply.Whole reply) {
    var headers = headers(reply);
    if (reply.status() != 304) {
      headers.setInt(HttpHeaderNames.CONTENT_LENGTH, reply.body().length);
    }
    return new DefaultFullHttpResponse(
        HttpVersion.HTTP_1_1,
        HttpResponseStatus.valueOf(reply.status()),
        body(reply),
        headers,
        EmptyHttpHeaders.INSTANCE);
  }

  HttpResponse head(Reply.Streamed reply) {
    return new DefaultHttpResponse(
        HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(reply.status()), headers(reply));
  }

  private ByteBuf body(Reply.Whole reply) {
    return isHead || reply.status() == 304
        ? Unpooled.EMPTY_BUFFER
        : Unpooled.wrappedBuffer(reply.body());
  }

  private HttpHeaders headers(Reply reply) {
    var headers = DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
    headers.set(reply.headers());
    headers.set(HttpHeaderNames.DATE, HttpClock.now());
    headers.set(
        HttpHeaderNames.CONNECTION,
        keepsAlive ? HttpHeaderValues.KEEP_ALIVE : HttpHeaderValues.CLOSE);
    return headers;
  }
}
